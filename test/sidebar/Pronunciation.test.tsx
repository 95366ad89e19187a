/** How a name is spoken, rendered without a browser and with a sound of the test's own. */
import { expect, test } from 'vitest';
import type { Recording } from '../../src/wikidata/types';
import { KULEBA } from './cards';
import { failing, fine, type World } from './fakeGateway';
import { answers, article, VISIT } from './fixtures';
import { connected, eachInADocument } from './panelInDom';

eachInADocument();

const RECORDING: Recording = {
  src: 'https://upload.wikimedia.org/wikipedia/commons/1/12/Uk-Kuleba.ogg',
  author: 'A. Speaker',
  licence: 'CC BY-SA 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0',
  page: 'https://commons.wikimedia.org/wiki/File:Uk-Kuleba.ogg',
};

const settled = async (): Promise<void> => {
  // Preact draws in a task of its own after each change of state.
  for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
};

const shown = async (world: World) => {
  const { gateway, body } = connected({
    names: fine(answers),
    cards: { Q44743215: fine(KULEBA) },
    ...world,
  });
  gateway.fromPage({ type: 'article', state: 'found', article });
  gateway.fromPage({ type: 'show', visit: VISIT, entity: 1 });
  await settled();
  const press = async (): Promise<void> => {
    body.querySelector<HTMLElement>('.listen')?.click();
    await settled();
  };
  const label = () => body.querySelector('.listen')?.getAttribute('aria-label');
  const words = () => body.querySelector('.spoken')?.textContent?.replace(/\s+/g, ' ').trim();
  const about = () => gateway.asked.filter((line) => /^(?:recording|play)/.test(line));
  return { body, press, label, words, about };
};

test('the sounds stand there at once, with their language; the recording is not asked for', async () => {
  const { label, words, about } = await shown({ recording: fine(RECORDING) });
  expect(words()).toBe('[dmɪˈtrɔ kʊˈlɛbɐ] Ukrainian');
  expect(label()).toBe('Listen (Ukrainian)');
  expect(about()).toEqual([]);
});

test('a press asks for the file and plays it, and names whose it is; another stops it', async () => {
  const { body, press, label, words, about } = await shown({ recording: fine(RECORDING) });
  await press();
  expect(about()).toEqual([
    `recording ${JSON.stringify({ visit: VISIT, file: 'Uk-Кулеба.ogg' })}`,
    `play ${RECORDING.src}`,
  ]);
  expect(label()).toBe('Stop');
  expect(words()).toContain('Recording: A. Speaker, CC BY-SA 4.0');
  const links = [...body.querySelectorAll('.spoken a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual([RECORDING.page, RECORDING.licenceUrl]);
  await press();
  expect(label()).toBe('Listen (Ukrainian)');
  await press();
  // What is known of the file is kept.
  expect(about().filter((line) => line.startsWith('recording'))).toHaveLength(1);
});

test.each([
  ['nobody is reached', { recording: failing('offline') }],
  ['the file may not be played', { recording: fine(null) }],
  ['the sound breaks off', { recording: fine(RECORDING), sound: 'broken' }],
] satisfies [string, World][])(
  'it says so where %s, and can be pressed again',
  async (_, world) => {
    const { press, label, words } = await shown(world);
    await press();
    expect(words()).toContain('The recording could not be played.');
    expect(label()).toBe('Listen (Ukrainian)');
  },
);

test('what the browser cannot play is not offered', async () => {
  const { label, words } = await shown({ mute: true });
  expect(label()).toBeUndefined();
  expect(words()).toBe('[dmɪˈtrɔ kʊˈlɛbɐ] Ukrainian');
});
