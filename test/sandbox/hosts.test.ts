import { describe, expect, it } from 'vitest';
import { isBrowsersOwn, isWikimedia } from './hosts';

describe('whose a host is', () => {
  it.each([
    'en.wikipedia.org',
    'www.wikidata.org',
    'commons.wikimedia.org',
    'upload.wikimedia.org',
  ])('%s is Wikimedia', (host) =>
    expect([isWikimedia(host), isBrowsersOwn(host)]).toEqual([true, false]),
  );

  it.each([
    'accounts.google.com',
    'firefox.settings.services.mozilla.com',
    'update.googleapis.com',
  ])("%s is the browser's own", (host) =>
    expect([isWikimedia(host), isBrowsersOwn(host)]).toEqual([false, true]),
  );

  it.each([
    'notwikipedia.org',
    'wikipedia.org.evil.example',
    'query.wikidata.org',
    'xgoogle.com',
    '',
  ])('"%s" is neither', (host) =>
    expect([isWikimedia(host), isBrowsersOwn(host)]).toEqual([false, false]),
  );
});
