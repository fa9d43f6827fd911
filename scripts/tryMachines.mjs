// npm run machines: the command line under each Node that is promised, in a folder with a space and åäö, without
// network, and where nothing may be written. Each must answer or say one sentence, and none may hang.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ensure, giveUp, root } from './ensure.mjs';

const nodes = ['20', '22', '24'];
const patience = 10 * 60_000;
const nobody = 65_534;
/** Nothing is reached through a door that nobody opens. */
const noNetwork = { HTTP_PROXY: 'http://127.0.0.1:9', HTTPS_PROXY: 'http://127.0.0.1:9' };

await ensure();
const folder = mkdtempSync(join(tmpdir(), 'väg val åäö '));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
if (status !== 0) giveUp('This is no checkout: git does not list its files.');
for (const file of stdout.split('\0').filter(Boolean)) cpSync(join(root, file), join(folder, file));
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
const kase = join(folder, 'ett ärende.json');
writeFileSync(kase, '{"asOf":"2026-11-21","answers":{"authority":"municipality"}}');

let isWrong = false;
for (const version of nodes) {
  const node = nodeOf(version);
  if (node === undefined) {
    console.log(`Node ${version}: could not be fetched, and was not tried.`);
    continue;
  }
  tell(`Node ${version}, a space and åäö, no network`, run(node, {}), true);
}
// Only another user may be kept from writing by the one who is root.
if (process.getuid?.() === 0) {
  spawnSync('chmod', ['-R', 'a+rX', folder]);
  // What is bundled already needs no writing: the file makes it another state of the repository.
  writeFileSync(join(folder, 'scripts', 'unseen.mjs'), `// ${Date.now()}\n`);
  tell('A checkout that another user may only read', run(process.execPath, { uid: nobody }), false);
} else console.log('A checkout that may only be read: run this as root to try it.');
process.exitCode = isWrong ? 1 : 0;

/**
 * @param {string} version
 * @returns {string | undefined} where it lies
 */
function nodeOf(version) {
  const words = ['--yes', `node@${version}`, '-p', 'process.execPath'];
  const found = spawnSync('npx', words, { cwd: tmpdir(), encoding: 'utf8', timeout: patience });
  return found.status === 0 ? found.stdout.trim() : undefined;
}

/**
 * @param {string} node
 * @param {{ uid?: number }} as
 */
function run(node, as) {
  const words = [join(folder, 'scripts', 'run.mjs'), 'src/cli/assess.ts', kase];
  const env = { ...process.env, ...noNetwork, npm_config_offline: 'true' };
  return spawnSync(node, words, { cwd: folder, encoding: 'utf8', timeout: patience, env, ...as });
}

/**
 * @param {string} what
 * @param {ReturnType<typeof run>} ended
 * @param {boolean} mustAnswer
 */
function tell(what, ended, mustAnswer) {
  const said = ended.stderr.trim();
  const isAnswered = ended.status === 0 && ended.stdout.includes('"recommended"');
  const isSentence = ended.status === 1 && said !== '' && !/\n\s+at /.test(said);
  const isRight = isAnswered || (!mustAnswer && isSentence);
  isWrong ||= !isRight;
  const result = isAnswered
    ? 'answers'
    : ended.error
      ? `hangs or fails: ${ended.error.message}`
      : said;
  console.log(`${isRight ? 'Right' : 'WRONG'}: ${what}: ${result}`);
}
