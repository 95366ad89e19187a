import { describe, expect, it } from 'vitest';
import { readNames } from '../../src/wikidata/readNames';

const page = (title: string, item: string, more: Record<string, unknown> = {}) => ({
  ...{ pageid: 1, ns: 0, title, pageprops: { wikibase_item: item } },
  ...more,
});

const states = (query: Record<string, unknown>, titles: readonly string[], around = {}) => {
  const read = readNames({ batchcomplete: true, ...around, query }, titles);
  return titles.map((title) => {
    const found = read?.get(title);
    return found?.state === 'found' ? found.choice.item : (found?.state ?? 'left out');
  });
};

describe('readNames', () => {
  it('follows normalisation, conversion and redirects in this order', () => {
    const query = {
      normalized: [{ fromencoded: false, from: 'a', to: 'A' }],
      converted: [{ from: 'A', to: 'B' }],
      redirects: [
        { from: 'B', to: 'C' },
        { from: 'C', to: 'D' },
      ],
      pages: [page('D', 'Q4')],
    };
    expect(states(query, ['a', 'A', 'B', 'C', 'D'])).toEqual(['Q4', 'Q4', 'Q4', 'Q4', 'Q4']);
  });

  it('understands what came back percent-encoded', () => {
    const query = {
      normalized: [{ fromencoded: true, from: 'Sinn_Fe%CC%81in', to: 'Sinn Féin' }],
      pages: [page('Sinn Féin', 'Q5')],
    };
    expect(states(query, ['Sinn Féin'])).toEqual(['Q5']);
    const broken = {
      ...query,
      normalized: [{ fromencoded: true, from: '%E0%A4%A', to: 'Sinn Féin' }],
    };
    expect(states(broken, ['Sinn Féin'])).toEqual(['Q5']);
  });

  it('lets several titles come to one page, in any order of pages', () => {
    const query = {
      redirects: [{ from: 'Obama', to: 'Barack Obama' }],
      pages: [{ ns: 0, title: 'Nope', missing: true }, page('Barack Obama', 'Q76')],
    };
    expect(states(query, ['Barack Obama', 'Nope', 'Obama'])).toEqual(['Q76', 'unknown', 'Q76']);
  });

  it('puts a page together from its parts, losing none', () => {
    const query = { pages: [page('A', 'Q1'), { ns: 0, title: 'A', description: 'a letter' }] };
    const found = readNames({ query }, ['A'])?.get('A');
    expect(found).toMatchObject({
      state: 'found',
      choice: { item: 'Q1', description: 'a letter' },
    });
  });

  it('does not call unknown what is still to come', () => {
    const query = {
      pages: [
        page('A', 'Q1'),
        { pageid: 2, ns: 0, title: 'B' },
        { ns: 0, title: 'C', missing: true },
      ],
    };
    const rest = { batchcomplete: undefined, continue: { ppcontinue: '2', continue: '||' } };
    const { batchcomplete: _, ...cut } = { ...rest };
    const read = readNames({ ...cut, query }, ['A', 'B', 'C']);
    expect([...(read?.keys() ?? [])]).toEqual(['A', 'C']);
    expect(states(query, ['B'])).toEqual(['unknown']);
  });

  it('gets out of every loop', () => {
    const loop = (...names: string[]) =>
      names.map((from, index) => ({ from, to: names[(index + 1) % names.length] }));
    expect(states({ redirects: loop('A') }, ['A'])).toEqual(['unknown']);
    expect(states({ redirects: loop('A', 'B', 'C') }, ['A', 'C'])).toEqual(['unknown', 'unknown']);
  });

  it('takes a redirect to a section for one at any step of the chain', () => {
    const query = {
      redirects: [
        { from: 'A', to: 'B', tofragment: 'Life' },
        { from: 'B', to: 'C' },
      ],
      pages: [page('C', 'Q3')],
    };
    expect(states(query, ['A', 'B'])).toEqual(['several', 'Q3']);
  });

  it('takes pictures from Wikimedia Commons only', () => {
    const from = (source: string, more: Record<string, unknown> = { pageimage: 'A_b.jpg' }) => {
      const thumbnail = { source, width: 120, height: 90 };
      const pages = [page('A', 'Q1', { thumbnail, ...more })];
      const read = readNames({ query: { pages } }, ['A'])?.get('A');
      return read?.state === 'found' ? read.choice.picture : undefined;
    };
    const commons = 'https://upload.wikimedia.org/wikipedia/commons/thumb/x.jpg';
    const size = { width: 120, height: 90 };
    expect(from(commons)).toEqual({ file: 'A b.jpg', src: commons, ...size });
    expect(from(commons, {})).toBeNull();
    expect(from('https://upload.wikimedia.org/wikipedia/en/thumb/x.jpg')).toBeNull();
    expect(from('https://upload.wikimedia.org.evil.example/commons/x.jpg')).toBeNull();
    expect(from('http://upload.wikimedia.org/commons/x.jpg')).toBeNull();
  });

  it('reads nothing from another shape', () => {
    for (const json of [null, 'x', 3, {}, { errors: [] }, { query: { pages: {} } }]) {
      expect(readNames(json, ['A'])).toBeNull();
    }
    expect(states({}, ['A'])).toEqual(['unknown']);
  });
});
