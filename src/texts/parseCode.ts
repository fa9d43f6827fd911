import { plainDigits } from './plainDigits.ts';

/** Reads a CPV code: eight digits, with or without its check digit, which is dropped. */
export function parseCode(text: string): string | null {
  return (
    /^(\d{8})(?:\s*[-–]\s*\d)?$/.exec(
      plainDigits(text)
        .replaceAll(/(?<=\d) (?=\d)/g, '')
        .trim(),
    )?.[1] ?? null
  );
}
