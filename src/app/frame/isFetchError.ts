/** Whether an error says that a part of the site could not be fetched. Each browser has words of its own. */
export function isFetchError(error: unknown): boolean {
  return (
    error instanceof Error &&
    /dynamically imported module|importing a module script failed|could not be fetched|failed to fetch|unable to preload|load failed|networkerror/i.test(
      error.message,
    )
  );
}
