import { type Engine, type Input, inputOf } from './decision.ts';
import { ourEngine } from './ourEngine.ts';
import { perSecond } from './perSecond.ts';
import { ratesInTurn } from './rate.ts';

const peers = ['jexl', 'jsonRules', 'publicodes'] as const;

/** The packages of the others are no part of the product's; see scripts/bench.mjs. */
async function peer(name: (typeof peers)[number]): Promise<Engine> {
  const { engine } = (await import(`./peers/${name}Engine.ts`)) as { engine: () => Engine };
  return engine();
}

const bars: Readonly<Record<string, number>> = { 'json-rules-engine': 20, jexl: 1 };

/** The same small decision in every engine: first that they agree, then how fast each is. */
export async function benchEngines(print: (line: string) => void): Promise<boolean> {
  const engines = [ourEngine(), ...(await Promise.all(peers.map(peer)))];
  const inputs = Array.from({ length: 2000 }, (_, at) => inputOf(-1 - at));
  const differing = await differences(engines, inputs);
  print(`One decision of 12 rules in ${engines.length} engines, no input twice.`);
  print(`Inputs on which they differ: ${differing.length} of ${inputs.length}`);
  for (const input of differing.slice(0, 3)) print(`  ${JSON.stringify(input)}`);

  const rates = await ratesInTurn(
    engines.map(
      ({ prepare }) =>
        (number) =>
          prepare(inputOf(number)),
    ),
    7,
    300,
  );
  const ours = rates[0] ?? 0;
  for (const [at, { name }] of engines.entries()) {
    const rate = rates[at] ?? 0;
    const bar = bars[name] === undefined ? '' : `, bar ${bars[name]}`;
    const ratio = at === 0 ? 'explained' : `ours/theirs ${(ours / rate).toFixed(1)}${bar}`;
    print(`  ${name.padEnd(18)} ${perSecond(rate)}  ${ratio}`);
  }
  return differing.length === 0;
}

async function differences(engines: readonly Engine[], inputs: readonly Input[]): Promise<Input[]> {
  const differing: Input[] = [];
  for (const input of inputs) {
    const given = new Set<string>();
    for (const { prepare } of engines) given.add(await prepare(input)());
    if (given.size > 1) differing.push(input);
  }
  return differing;
}
