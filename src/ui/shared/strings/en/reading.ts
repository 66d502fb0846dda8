/** What the reader's own view says: links to places, type, following, the map of keys. */
export const reading = {
  'link.copy': 'Copy link',
  'toast.copied': 'The link is in the clipboard.',
  'toast.lost-place': 'This story has no such place any more; the link is older than its texts.',
  'link.refused': 'The browser does not let this page copy. The link is: {address}',
} as const;
