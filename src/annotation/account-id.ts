/** As much of an id that nothing else has as two tabs never share, and short, since it stands in addresses: 32 bits. */
const OWN_DIGITS = 8;

/**
 * The id of an account that is added as that one of its story, from 1 on. `own` is an id that nothing else has: two tabs
 * that do not hear of each other may both add a third account, and the texts of both are to stay.
 */
export function addedAccountId(number: number, own: string): string {
  return `account-${number}-${own.slice(0, OWN_DIGITS)}`;
}

/** What an account is called of which only the id is known: without what sets it apart from those of other tabs. */
export function shownAccountId(id: string): string {
  return id.replace(/^(account-\d+)-.+$/, '$1');
}
