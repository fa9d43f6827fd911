import { hostOf, hostsSchema, isRefused } from './hosts.ts';
import type { Problem } from './problem.ts';
import { readCaseFiles } from './readWorkedCases.ts';
import { readRuleFile } from './ruleFile.ts';

/** No real case names a source on a site that is refused. What cannot be read is told elsewhere. */
export function checkCaseAddresses(folder: string): Problem[] {
  const hosts = readRuleFile(folder, 'hosts.yaml', hostsSchema, []);
  if (hosts === undefined) return [];
  return readCaseFiles(folder, []).flatMap(({ file, data, lineOf }) =>
    (data.kind === 'real' ? data.sources : []).flatMap(({ address }, index) =>
      isRefused(hosts.data, address)
        ? [
            {
              file,
              line: lineOf(['sources', index, 'address']),
              message: `källan visas från ”${hostOf(address)}”, som hosts.yaml inte godtar; byt till den officiella sidan eller ta bort källan`,
            },
          ]
        : [],
    ),
  );
}
