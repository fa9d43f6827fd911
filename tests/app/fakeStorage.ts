type Refusal = 'forbidden' | 'full';

/** A storage of its own for each test, which can be made to refuse as browsers do. */
export class FakeStorage implements Storage {
  readonly #items = new Map<string, string>();
  /** `forbidden`: nothing may be touched. `full`: what is there can be read and removed. */
  refuses: Refusal | undefined;
  /** The most characters that all it holds may have. */
  most: number | undefined;

  constructor(items: Readonly<Record<string, string>> = {}) {
    for (const [key, value] of Object.entries(items)) this.#items.set(key, value);
  }

  get length(): number {
    this.#touch();
    return this.#items.size;
  }

  key(index: number): string | null {
    this.#touch();
    return [...this.#items.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    this.#touch();
    return this.#items.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.#touch();
    if (this.refuses === 'full')
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    const others = [...this.#items].filter(([name]) => name !== key);
    const size = [...others, [key, value]].flat().join('').length;
    if (size > (this.most ?? Infinity))
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    this.#items.set(key, value);
  }

  removeItem(key: string): void {
    this.#touch();
    this.#items.delete(key);
  }

  clear(): void {
    this.#touch();
    this.#items.clear();
  }

  /** All that is stored, whatever is refused. */
  get items(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#items);
  }

  #touch(): void {
    if (this.refuses === 'forbidden')
      throw new DOMException('The operation is insecure.', 'SecurityError');
  }
}
