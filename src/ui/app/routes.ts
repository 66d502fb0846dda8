/** The views of a story, in the order of their tabs. */
export const VIEWS = ['read', 'overview', 'quotes', 'differences', 'notes', 'report'] as const;

export type View = (typeof VIEWS)[number];

/** The view that an address names; reading is the home of a story. */
export function viewOf(segment: string | undefined): View {
  return VIEWS.find((view) => view === segment) ?? 'read';
}

/** The address of a view of a story, after the `#`. */
export function storyPath(id: string, view: View = 'read'): string {
  const home = `/story/${encodeURIComponent(id)}`;
  return view === 'read' ? home : `${home}/${view}`;
}
