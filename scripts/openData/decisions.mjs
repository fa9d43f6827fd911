import { DmnModdle } from 'dmn-moddle';

/**
 * @typedef {{ from: string, to?: string | undefined, amount: number, source: string }} Period
 * @typedef {{ id: string, codes: readonly string[] }} Area
 * @typedef {{ version: string, figures: Readonly<Record<string, { periods: readonly Period[] }>>, areas: readonly Area[] }} Book
 * @typedef {{ input: string, output: string, note: string }} Row
 */

/**
 * What in the rule book is a plain table, as DMN 1.3: the amount of each figure on a day, and the usual codes of
 * each area. Criteria are left out: they have three values, DMN has two.
 * @param {Book} book
 * @returns {Promise<string>} XML
 */
export async function decisions({ version, figures, areas }) {
  const dmn = new DmnModdle();
  const tables = [
    ...Object.entries(figures).map(([id, { periods }]) =>
      table(dmn, id, ['day', 'date'], ['amount', 'number'], periods.map(rowOfPeriod)),
    ),
    table(
      dmn,
      'usual-codes',
      ['area', 'string'],
      ['codes', 'Any'],
      areas.map(({ id, codes }) => ({
        input: `"${id}"`,
        output: `[${codes.map((code) => `"${code}"`).join(', ')}]`,
        note: '',
      })),
    ),
  ];
  const definitions = dmn.create('dmn:Definitions', {
    id: 'vagval',
    name: `vagval-rules ${version}`,
    namespace: 'https://schema.org/Legislation',
    drgElement: tables,
  });
  const { xml } = await dmn.toXML(definitions, { format: true });
  return xml;
}

/** @param {Period} period */
function rowOfPeriod({ from, to, amount, source }) {
  const input = to === undefined ? `>= date("${from}")` : `[date("${from}")..date("${to}")]`;
  return { input, output: String(amount), note: source };
}

/**
 * @param {DmnModdle} dmn
 * @param {string} id
 * @param {readonly [string, string]} input name and type
 * @param {readonly [string, string]} output name and type
 * @param {readonly Row[]} rows
 */
function table(dmn, id, input, output, rows) {
  const literal = (/** @type {string} */ text) => dmn.create('dmn:LiteralExpression', { text });
  return dmn.create('dmn:Decision', {
    id,
    name: id,
    decisionLogic: dmn.create('dmn:DecisionTable', {
      id: `${id}-table`,
      hitPolicy: 'UNIQUE',
      input: [
        dmn.create('dmn:InputClause', {
          id: `${id}-in`,
          label: input[0],
          inputExpression: dmn.create('dmn:LiteralExpression', {
            text: input[0],
            typeRef: input[1],
          }),
        }),
      ],
      output: [
        dmn.create('dmn:OutputClause', { id: `${id}-out`, name: output[0], typeRef: output[1] }),
      ],
      annotation: [dmn.create('dmn:RuleAnnotationClause', { name: 'source' })],
      rule: rows.map((row, at) =>
        dmn.create('dmn:DecisionRule', {
          id: `${id}-${at + 1}`,
          inputEntry: [dmn.create('dmn:UnaryTests', { text: row.input })],
          outputEntry: [literal(row.output)],
          annotationEntry: [dmn.create('dmn:RuleAnnotation', { text: row.note })],
        }),
      ),
    }),
  });
}
