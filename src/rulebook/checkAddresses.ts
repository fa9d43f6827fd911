import { hostOf } from './hosts.ts';
import type { Path, Problem } from './problem.ts';
import type { RuleFile } from './ruleFile.ts';
import type { RuleFiles } from './ruleFiles.ts';
import type { Grade, Work } from './source.ts';

/**
 * Every address that is shown leads to a site that the rule book accepts for what it is, and a
 * provision of an act leads to its own paragraph. The copy that was read is not shown and may lie
 * anywhere.
 */
export function checkAddresses(files: RuleFiles): Problem[] {
  const [hosts] = files['hosts.yaml'];
  if (hosts === undefined) return [];
  const { allowed, terms } = hosts.data;
  const everywhere = new Set([...Object.values(allowed).flat(), ...terms]);
  return [
    ...files.sources.flatMap((file) => [
      ...addressesOf(file.data)
        .filter(({ address, grade }) => !allowed[grade].includes(hostOf(address)))
        .map(({ path, address, grade }) =>
          problem(
            file,
            path,
            `källan visas från ”${hostOf(address)}”, som inte står under ”${grade}” i hosts.yaml; byt till den officiella adressen och skriv kopian som copy`,
          ),
        ),
      ...file.data.provisions.flatMap((provision, index) => {
        const message = anchorFault(file.data, provision);
        return message === undefined
          ? []
          : [problem(file, ['provisions', index, 'pinpoint'], message)];
      }),
    ]),
    ...files['glossary.yaml'].flatMap((file) =>
      file.data.terms.flatMap(({ address }, index) =>
        address === undefined || everywhere.has(hostOf(address))
          ? []
          : [
              problem(
                file,
                ['terms', index, 'address'],
                `ordet hänvisar till ”${hostOf(address)}”, som inte står i hosts.yaml; byt eller ta bort adressen`,
              ),
            ],
      ),
    ),
  ];
}

type Shown = { readonly address: string; readonly grade: Grade; readonly path: Path };

/** The addresses a work is shown at, each with the grade it is shown under. */
function addressesOf({ address, grade, provisions }: Work): Shown[] {
  const places = provisions.flatMap((provision, index): Shown[] => {
    if (provision.address === undefined && provision.grade === undefined) return [];
    const field = provision.address === undefined ? 'grade' : 'address';
    return [
      {
        address: provision.address ?? address,
        grade: provision.grade ?? grade,
        path: ['provisions', index, field],
      },
    ];
  });
  const isWhole = places.length === provisions.length;
  return [...(isWhole ? [] : [{ address, grade, path: ['address'] }]), ...places];
}

/** What is wrong with the paragraph that a provision of a Swedish act leads to. */
function anchorFault(work: Work, { address, anchor, pinpoint }: Work['provisions'][number]) {
  if (hostOf(address ?? work.address) !== 'lagen.nu' || !pinpoint.includes('§')) return undefined;
  if (anchor === undefined) return 'skriv anchor, paragrafens plats på sidan, till exempel K19P25a';
  const [, chapter, section] = /^(?:K(\d+[a-z]?))?P(\d+[a-z]?)/.exec(anchor) ?? [];
  return section !== undefined && sectionsIn(pinpoint, chapter).includes(section)
    ? undefined
    : `anchor ”${anchor}” är ingen paragraf i ”${pinpoint}”`;
}

/** The sections that a pinpoint names in a chapter, or outside chapters: `19 kap. 9 och 25 a §§` → 9, 25a. */
function sectionsIn(pinpoint: string, chapter: string | undefined): string[] {
  const parts = pinpoint.split(/(\d+(?: [a-z])?) kap\./);
  return parts.flatMap((part, index) => {
    const before = index === 0 ? undefined : parts[index - 1]?.replace(' ', '');
    return index % 2 === 0 && before === chapter
      ? [...part.matchAll(/\d+(?: [a-z](?![a-zåäö]))?/g)].map(([name]) => name.replace(' ', ''))
      : [];
  });
}

function problem(file: RuleFile<unknown>, path: Path, message: string): Problem {
  return { file: file.file, line: file.lineOf(path), message };
}
