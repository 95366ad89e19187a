/** Everything that can go wrong at Wikimedia or on the page ends in a state a reader understands. */
import { expect, it } from 'vitest';
import { clickName, panelFrame, panelText, waitForPaint } from '../sandbox/inspect';
import type { FailurePlan } from '../sandbox/wikimedia/doubleTypes';
import { closing, inEachBrowser } from './harness';

const STORY = 'february-2022';
/** Both browsers run in American English here. */
const ON_THE_DAY = 'On February 2, 2022';

/** A name for each failure, so that no answer kept from the test before can hide it. */
const FAILURES: readonly {
  readonly what: string;
  readonly name: string;
  readonly plan: FailurePlan;
  readonly says: RegExp;
}[] = [
  {
    what: '503 with an HTML page',
    name: 'Liz Truss',
    plan: { match: 'wbgetentities', mode: '503' },
    says: /Wikipedia is out of order/,
  },
  {
    what: 'truncated JSON',
    name: 'Boris Johnson',
    plan: { match: 'wbgetentities', mode: 'truncated' },
    says: /Answer broken off/,
  },
  {
    what: 'a connection that breaks',
    name: 'Sergei Lavrov',
    plan: { match: 'wbgetentities', mode: 'reset' },
    says: /Offline/,
  },
  {
    what: 'an answer that takes 30 seconds',
    name: 'Joe Biden',
    plan: { match: 'wbgetentities', mode: 'stall' },
    says: /No answer in time/,
  },
  {
    what: '429 with Retry-After',
    name: 'Dmytro Kuleba',
    plan: { match: 'wbgetentities', mode: '429', retryAfter: 7 },
    says: /Slowed down[\s\S]*Trying again in \d+ seconds?/,
  },
];

const retry = async (page: Parameters<typeof panelFrame>[0]): Promise<void> => {
  const panel = await panelFrame(page);
  await panel.evaluate(() => {
    const again = [...document.querySelectorAll('button')].find((b) =>
      /Try again/.test(b.textContent ?? ''),
    );
    again?.click();
  });
};

inEachBrowser('when Wikimedia fails', (sandbox) => {
  for (const { what, name, plan, says } of FAILURES) {
    it(`says what is the matter after ${what}, and recovers`, async () => {
      await closing(await sandbox().open(STORY), async (page) => {
        const undo = sandbox().wikimedia.fail(plan);
        try {
          await clickName(page, name);
          await panelText(page, says);
          expect(await panelText(page, name)).toContain(name);
        } finally {
          undo();
        }
        await retry(page);
        await panelText(page, ON_THE_DAY);
      });
    });
  }

  it('breaks no rule of Wikimedia’s on the way', () => {
    expect(sandbox().wikimedia.violations).toEqual([]);
  });
});

inEachBrowser('without a network', (sandbox) => {
  it('still finds the names, shows the article’s own words, and recovers', async () => {
    await closing(await sandbox().open(STORY), async (page) => {
      await waitForPaint(page);
      sandbox().proxy.offline = true;
      try {
        await clickName(page, 'Dmytro Kuleba');
        const text = await panelText(page, 'Offline');
        expect(text).toContain('Kuleba');
      } finally {
        sandbox().proxy.offline = false;
      }
      await retry(page);
      await panelText(page, ON_THE_DAY);
    });
  });
});

inEachBrowser('when the browser puts the worker to sleep', (sandbox) => {
  it('answers the next click as if nothing had been', async () => {
    await closing(await sandbox().open(STORY), async (page) => {
      await clickName(page, 'Dmytro Kuleba');
      await panelText(page, ON_THE_DAY);
      expect(await sandbox().stopBackground()).toBe(true);
      await clickName(page, 'Boris Johnson');
      const card = await panelText(page, 'Prime Minister of the United Kingdom');
      expect(card).toContain('Boris Johnson');
    });
  });
});
