/** One thing for each whole number, made when it is first asked for and the same ever after. */
export function onceEach<T>(make: (number: number) => T): (number: number) => T {
  const made = new Map<number, T>();
  return (number) => {
    const found = made.get(number) ?? make(number);
    made.set(number, found);
    return found;
  };
}
