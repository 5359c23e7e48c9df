/* spending_term: the terms that spending is put to, of the chain and of imported records, under one kind of name */
create view spending_term as
select chain, term::text as term, 'chain' as source, number, from_height, from_height as place from term
union all
select chain, term, 'ledger', null, from_height, position from recorded_term
