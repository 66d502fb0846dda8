/** The name of the database of a story. */
export const storyDatabase = (id: string): string => `parallax-story-${id}`;

/**
 * Whether this browser has kept a story before, without opening it or loading what opens it. Never rejects: where the
 * browser does not say, it is as if it had not.
 */
export async function wasKept(id: string, factory: IDBFactory | undefined): Promise<boolean> {
  try {
    // Some browsers do not list their databases.
    const databases = await (factory as Partial<IDBFactory> | undefined)?.databases?.();
    return databases?.some(({ name }) => name === storyDatabase(id)) ?? false;
  } catch {
    return false;
  }
}
