import { spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import { annotateProgram, type Ended, readLines, TEXT } from './annotateProgram';

const program = annotateProgram();

/** By rules, so that what is found does not change with the weights. */
const run = (args: readonly string[], input: string | Uint8Array = ''): Promise<Ended> =>
  program.run(['--rules', '--unlinked', ...args], input);

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
    const results = readLines(out);
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
    const [result] = readLines(out);
    expect(Object.keys(result ?? {})).toEqual(['id', 'mentions', 'roles']);
    for (const mention of result?.mentions ?? []) {
      expect(Object.keys(mention)).toEqual([
        ...['start', 'end', 'text', 'kind', 'item', 'link', 'score', 'entity', 'form'],
      ]);
      expect(mention.form).toBe('name');
    }
    expect(result?.roles).toEqual([]);
    const entities = result?.mentions.map(({ entity }) => entity) ?? [];
    expect(entities[2]).toBe(entities[0]);
    expect(entities[3]).toBe(entities[1]);
    expect(new Set(entities).size).toBe(3);
    expect(result?.mentions.map(({ item }) => item)).toEqual([null, null, null, null, null]);
  });

  test('demonyms stand among the mentions, numbered by country after the names', async () => {
    const title = 'A Polish question';
    const text =
      'British officials met Liz Truss.\nThe Frenchman and the British left. French wine stayed in Kyiv.';
    const { out } = await run([], JSON.stringify({ id: 1, title, text, lang: 'en' }));
    const mentions = readLines(out)[0]?.mentions ?? [];
    const shown = mentions.map((each) => `${each.form} ${each.text} ${each.entity}`);
    const [british, , frenchman] = mentions.map(({ entity }) => entity);
    expect(british).toBeGreaterThanOrEqual(2);
    expect(shown).toEqual([
      `demonym British ${british}`,
      'name Liz Truss 0',
      `demonym Frenchman ${frenchman}`,
      `demonym British ${british}`,
      `demonym French ${frenchman}`,
      'name Kyiv 1',
    ]);
    for (const { form, kind, item, start, end, text: said } of mentions) {
      expect(text.slice(start, end)).toBe(said);
      if (form === 'demonym') expect([kind, item]).toEqual([null, null]);
    }
  });

  test('roles are a list of their own', async () => {
    const text = 'He left France.\nThe French Prime Minister met Liz Truss in Kyiv.';
    const { out } = await run([], JSON.stringify({ id: 1, text, lang: 'en' }));
    const [result] = readLines(out);
    expect(result?.roles).toEqual([
      {
        ...{ start: 20, end: 41, text: 'French Prime Minister' },
        ...{ office: 'prime minister', country: 'France' },
        entity: result?.mentions.find(({ text }) => text === 'France')?.entity,
      },
    ]);
  });

  test('a title testifies and is not printed', async () => {
    const title = 'Truss Meets Dmytro Kuleba';
    const { out } = await run(
      [],
      JSON.stringify({ id: 1, title, text: 'Kuleba left.', lang: 'en' }),
    );
    const [result] = readLines(out);
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
    expect(readLines(out).map(({ id }) => id)).toEqual([1, 4]);
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
    expect(readLines(marked.out)[0]?.mentions.length).toBe(1);
  });

  test('lone surrogates and U+2028 inside a line survive', async () => {
    const text = 'Kyiv \u2028 \uD83D waits for Dmytro Kuleba.';
    const raw = `{"id":1,"lang":"en","text":"Kyiv \u2028 \\ud83d waits for Dmytro Kuleba."}\n`;
    const { status, out } = await run([], raw);
    expect(status).toBe(0);
    for (const mention of readLines(out)[0]?.mentions ?? []) {
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
    const [uk, guessed, stated] = readLines(out);
    expect(uk?.mentions.map(({ entity }) => entity)).toEqual([0, 1, 0]);
    expect(guessed?.mentions).toEqual(stated?.mentions);
    const forced = await run(['--lang', 'de'], JSON.stringify({ id: 1, text: german }));
    expect(readLines(forced.out)[0]?.mentions).toEqual(stated?.mentions);
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
    [['--weights']],
    [['--weights', 'folder']],
  ])('wrong usage %j is said, with status 2', async (args) => {
    const { status, out, err } = await run(args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^annotate: .+\nTry --help\.\n$/s);
  });

  test('a reader that goes away is no error', async () => {
    const line = `${JSON.stringify({ id: 1, text: TEXT.repeat(20), lang: 'en' })}\n`;
    const child = spawn(process.execPath, [program.path(), '--rules', '--unlinked']);
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
