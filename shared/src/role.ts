/** What an account may do, from the least: each may do what those before it may. */
export const roles = ['viewer', 'operator', 'deputy', 'secretary'] as const
export type Role = (typeof roles)[number]

/** Whether a role may do what asks for another one. */
export function reaches(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed)
}
