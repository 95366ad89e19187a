import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import type { Annotation } from '../../src/cli/annotateText';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

let folder = '';
let program = '';

// The program is bundled here, so that the test says what the source does, not what an older build
// did. It lies in node_modules because packages stay imports.
beforeAll(async () => {
  folder = await mkdtemp(join(ROOT, 'node_modules', '.annotate-'));
  program = join(folder, 'annotate.mjs');
  await build({
    entryPoints: [join(ROOT, 'src/cli/annotate.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function run(args: readonly string[], input: string | Uint8Array = ''): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args]);
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += String(chunk);
    });
    child.stderr.on('data', (chunk) => {
      err += String(chunk);
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, err }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

function lines(out: string): readonly Annotation[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Annotation);
}

const TEXT = 'Liz Truss rang Dmytro Kuleba.\n\nMs Truss thanked Kuleba’s staff in Kyiv.';

describe('annotate', () => {
  test('a line in, a line out, in order, with offsets in the text', async () => {
    const documents = [
      { id: 'a', text: TEXT, lang: 'en', date: '2022-02-02' },
      { id: 7, text: 'Nothing to see here.', lang: 'en' },
      { id: 'c', text: '😀 The Kremlin said no.\r\nNato did not.\u2028Kyiv waits.', lang: 'en-GB' },
    ];
    const input = documents.map((each) => `${JSON.stringify(each)}\n`).join('');
    const { status, out, err } = await run([], input);
    expect(err).toBe('');
    expect(status).toBe(0);
    const results = lines(out);
    expect(results.map(({ id }) => id)).toEqual(['a', 7, 'c']);
    results.forEach(({ mentions }, i) => {
      const text = documents[i]?.text ?? '';
      for (const { start, end, text: said } of mentions) expect(text.slice(start, end)).toBe(said);
    });
    expect(results.map(({ mentions }) => mentions.map(({ text }) => text))).toEqual([
      ['Liz Truss', 'Dmytro Kuleba', 'Truss', 'Kuleba', 'Kyiv'],
      [],
      ['Kremlin', 'Nato', 'Kyiv'],
    ]);
  });

  test('each mention has the fields of the contract, and no others', async () => {
    const { out } = await run([], JSON.stringify({ id: 'a', text: TEXT, lang: 'en' }));
    const [result] = lines(out);
    expect(Object.keys(result ?? {})).toEqual(['id', 'mentions']);
    for (const mention of result?.mentions ?? []) {
      expect(Object.keys(mention)).toEqual([
        ...['start', 'end', 'text', 'kind', 'item', 'score', 'entity'],
      ]);
    }
    const entities = result?.mentions.map(({ entity }) => entity) ?? [];
    expect(entities[2]).toBe(entities[0]);
    expect(entities[3]).toBe(entities[1]);
    expect(new Set(entities).size).toBe(3);
    expect(result?.mentions.map(({ item }) => item)).toEqual([null, null, null, null, null]);
  });

  test('a title testifies and is not printed', async () => {
    const title = 'Truss Meets Dmytro Kuleba';
    const { out } = await run(
      [],
      JSON.stringify({ id: 1, title, text: 'Kuleba left.', lang: 'en' }),
    );
    const [result] = lines(out);
    expect(result?.mentions.map(({ start, end, text }) => ({ start, end, text }))).toEqual([
      { start: 0, end: 6, text: 'Kuleba' },
    ]);
  });

  test('a bad line is said with its number, the rest goes on, and the status is 1', async () => {
    const input = [
      '{"id": 1, "text": "Kyiv waits for Dmytro Kuleba.", "lang": "en"}',
      'not json',
      '',
      '{"id": 2}',
      '[1]',
      '{"id": 3, "text": 5}',
      '{"id": 4, "text": "He is in Kyiv.", "lang": "en"}',
    ].join('\n');
    const { status, out, err } = await run([], input);
    expect(status).toBe(1);
    expect(lines(out).map(({ id }) => id)).toEqual([1, 4]);
    const said = err.trim().split('\n');
    expect(said.map((line) => line.split(':')[0])).toEqual([
      'line 2',
      'line 4',
      'line 5',
      'line 6',
    ]);
    expect(said[0]).toContain('not JSON');
    expect(said[1]).toContain('text');
  });

  test('empty input is fine, and so is a byte order mark', async () => {
    expect(await run([])).toEqual({ status: 0, out: '', err: '' });
    expect((await run([], '\n\n')).out).toBe('');
    const marked = await run([], '\uFEFF{"id":1,"text":"He is in Kyiv.","lang":"en"}\r\n');
    expect(marked.err).toBe('');
    expect(lines(marked.out)[0]?.mentions.length).toBe(1);
  });

  test('lone surrogates and U+2028 inside a line survive', async () => {
    const text = 'Kyiv \u2028 \uD83D waits for Dmytro Kuleba.';
    const raw = `{"id":1,"lang":"en","text":"Kyiv \u2028 \\ud83d waits for Dmytro Kuleba."}\n`;
    const { status, out } = await run([], raw);
    expect(status).toBe(0);
    for (const mention of lines(out)[0]?.mentions ?? []) {
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    }
  });

  test('the language comes from the line, then --lang, then the text', async () => {
    const ukrainian = 'Дмитро Кулеба заявив про це в Києві. Кулебу почули.';
    const german =
      'Olaf Scholz traf Dmytro Kuleba in Berlin. Das sagte Scholz am Montag, und er ist nicht der einzige, der das so sieht.';
    const input = [
      { id: 1, text: ukrainian },
      { id: 2, text: german },
      { id: 3, text: german, lang: 'de' },
    ];
    const { out } = await run([], input.map((each) => JSON.stringify(each)).join('\n'));
    const [uk, guessed, stated] = lines(out);
    expect(uk?.mentions.map(({ entity }) => entity)).toEqual([0, 1, 0]);
    expect(guessed?.mentions).toEqual(stated?.mentions);
    const forced = await run(['--lang', 'de'], JSON.stringify({ id: 1, text: german }));
    expect(lines(forced.out)[0]?.mentions).toEqual(stated?.mentions);
  });

  test('--pretty prints a table for people', async () => {
    const { out } = await run(['--pretty'], JSON.stringify({ id: 'a', text: TEXT, lang: 'en' }));
    expect(out).toContain('a: 3 entities, 5 mentions');
    expect(out).toMatch(/person +2 .*Liz Truss {2}\(Truss\)/);
  });

  test('--help and --version', async () => {
    const help = await run(['--help']);
    expect(help.status).toBe(0);
    expect(help.out).toContain('--html FILE');
    expect(await run(['--version'])).toEqual({ status: 0, out: `${version}\n`, err: '' });
  });

  test.each([
    [['--nonsense']],
    [['stray']],
    [['--lang']],
    [['--lang', 'not a language']],
    [['--html']],
  ])('wrong usage %j is said, with status 2', async (args) => {
    const { status, out, err } = await run(args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^annotate: .+\nTry --help\.\n$/s);
  });

  test('a reader that goes away is no error', async () => {
    const line = `${JSON.stringify({ id: 1, text: TEXT.repeat(20), lang: 'en' })}\n`;
    const child = spawn(process.execPath, [program]);
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += String(chunk);
    });
    child.stdin.on('error', () => {});
    const ended = new Promise((resolve) => child.on('close', resolve));
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(line.repeat(400));
    expect(await ended).toBe(0);
    expect(err).toBe('');
  });
});

const PARAGRAPH =
  'Dmytro Kuleba met Liz Truss in Kyiv on Wednesday, and both of them spoke at length about what the winter would bring to the people of the country, and to its neighbours.';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A talk in Kyiv</title>
<meta property="og:type" content="article">
<meta property="article:published_time" content="2022-02-02T10:00:00Z"></head>
<body><nav><a href="/">Home</a></nav><article><h1>A talk in Kyiv</h1>
${Array.from({ length: 6 }, (_, i) => `<p>${PARAGRAPH} That was part ${i + 1} of the talk.</p>`).join('\n')}
</article></body></html>`;

interface PageLine extends Annotation {
  readonly article: {
    readonly title: string;
    readonly language: string;
    readonly published: unknown;
    readonly blocks: readonly { readonly role: string; readonly text: string }[];
  };
  readonly mentions: readonly (Annotation['mentions'][number] & { readonly block: number })[];
}

describe('annotate --html', () => {
  function checkPage(out: string): PageLine {
    const page = JSON.parse(out) as PageLine;
    expect(page.article.title).toBe('A talk in Kyiv');
    expect(page.article.language).toBe('en');
    expect(JSON.stringify(page.article.published)).toContain('2022-02-02');
    expect(page.mentions.map(({ text }) => text)).toContain('Dmytro Kuleba');
    for (const { block, start, end, text } of page.mentions) {
      expect(page.article.blocks[block]?.text.slice(start, end)).toBe(text);
    }
    return page;
  }

  test('a page from standard input', async () => {
    const { status, out, err } = await run(['--html', '-'], PAGE);
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(checkPage(out).id).toBe('-');
  });

  test('a page from a file, in the charset it declares', async () => {
    const file = join(folder, 'page.html');
    const latin = PAGE.replace('utf-8', 'iso-8859-1').replaceAll(
      'Liz Truss',
      'Jos\u00e9 Mu\u00f1oz',
    );
    await writeFile(file, Buffer.from(latin, 'latin1'));
    const { out } = await run(['--html', file]);
    const page = checkPage(out);
    expect(page.id).toBe(file);
    expect(page.mentions.map(({ text }) => text)).toContain('José Muñoz');
  });

  test('a file that is not there, or holds no article, is said, with status 1', async () => {
    const missing = await run(['--html', join(folder, 'missing.html')]);
    expect(missing.status).toBe(1);
    expect(missing.err).toContain('missing.html');
    const empty = await run(['--html', '-'], '<!doctype html><title>x</title><p>Hello');
    expect(empty.status).toBe(1);
    expect(empty.err).toContain('no article');
    expect((await run(['--html', '-'])).status).toBe(1);
  });
});
