import type { ErrorCode } from 'yaml';

/** Why a file cannot be read as YAML, in Swedish. */
export function yamlMessage(code: ErrorCode): string {
  return `filen går inte att läsa: ${reasons[code] ?? 'raden är felskriven'}`;
}

const reasons: Partial<Readonly<Record<ErrorCode, string>>> = {
  BAD_ALIAS: 'en stjärna (*) leder ingenstans; sätt texten inom citattecken',
  BAD_INDENT: 'indraget stämmer inte med raderna omkring, eller en parentes är inte stängd',
  BLOCK_AS_IMPLICIT_KEY: 'ett kolon står där det inte kan stå; sätt texten inom citattecken',
  DUPLICATE_KEY: 'fältet står två gånger; ta bort det ena',
  MISSING_CHAR: 'ett tecken saknas, till exempel en parentes, ett citattecken eller ett kolon',
  MULTILINE_IMPLICIT_KEY: 'fältets namn ska stå på en rad; saknas ett kolon?',
  TAB_AS_INDENT: 'indrag görs med mellanslag, inte med tabb',
  UNEXPECTED_TOKEN: 'ett tecken står där det inte kan stå',
};
