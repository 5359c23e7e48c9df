/* agenda_item: whatever is put to a vote of a council, motions and proposals alike */
create view agenda_item as
select * from agenda_motion
union all
select * from agenda_proposal
