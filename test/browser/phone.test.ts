/** On a narrow window the panel is a sheet over the text. */
import { expect, it } from 'vitest';
import { namePoint, panelText, waitForPaint } from '../sandbox/inspect';
import { closing, inEachBrowser } from './harness';

inEachBrowser('in a narrow window', (sandbox) => {
  it('keeps the name that was tapped in sight', async () => {
    await closing(await sandbox().open('february-2022'), async (page) => {
      await page.setViewport({ width: 390, height: 800 });
      await waitForPaint(page);
      // Set low in the window, where the sheet will lie.
      const middle = await namePoint(page, 'Keir Starmer');
      await page.evaluate(() => scrollBy({ top: -250, behavior: 'instant' }));
      const low = { x: middle?.x ?? 0, y: (middle?.y ?? 0) + 250 };
      expect(low.y).toBeGreaterThan(450);
      await page.mouse.click(low.x, low.y);
      await panelText(page, 'Keir Starmer');
      const seen = await page.evaluate(() => {
        const host = document.querySelector('sidelight-panel');
        const open = CSS.highlights.get('sidelight-open');
        const range = [...(open ?? [])][0];
        const live = document.createRange();
        if (range) live.setStart(range.startContainer, range.startOffset);
        if (range) live.setEnd(range.endContainer, range.endOffset);
        const name = live.getBoundingClientRect();
        return name.top >= 0 && name.bottom <= (host?.getBoundingClientRect().top ?? 0);
      });
      expect(seen).toBe(true);
    });
  });
});
