import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPlayer } from '../../src/sidebar/player';

/** A sound that does what the test tells it. */
const fakeSound = (types: readonly string[] = ['audio/ogg', 'audio/wav']) => {
  const events = new EventTarget();
  const log: string[] = [];
  const sound = {
    src: '',
    play: vi.fn(async () => undefined),
    pause: () => void log.push('pause'),
    canPlayType: (type: string) => (types.includes(type) ? ('maybe' as const) : ('' as const)),
    addEventListener: events.addEventListener.bind(events) as HTMLAudioElement['addEventListener'],
    removeAttribute: (name: string) => void log.push(`no ${name}`),
  };
  return { sound, log, tell: (name: string) => void events.dispatchEvent(new Event(name)) };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const playing = () => {
  const fake = fakeSound();
  const life = new AbortController();
  const onStart = vi.fn();
  const player = createPlayer(() => fake.sound);
  const end = player.play('https://upload.wikimedia.org/a.ogg', { signal: life.signal, onStart });
  return { ...fake, life, onStart, end };
};

describe('what can be played', () => {
  test.each([
    ['Uk-Київ.ogg', true],
    ['LL-Q8798 (ukr)-Київ.WAV', true],
    ['Kyiv.mp3', false],
    ['Kyiv.mid', false],
    ['Kyiv.svg', false],
    ['Kyiv', false],
  ])('%s: %s, by what the browser says', (file, expected) => {
    expect(createPlayer(() => fakeSound().sound).canPlay(file)).toBe(expected);
  });
});

describe('a sound', () => {
  test('is over when it ends, and lets go of its address', async () => {
    const { sound, tell, end, log, onStart } = playing();
    expect(sound.src).toBe('https://upload.wikimedia.org/a.ogg');
    expect(onStart).not.toHaveBeenCalled();
    tell('playing');
    expect(onStart).toHaveBeenCalledOnce();
    tell('ended');
    await expect(end).resolves.toBeUndefined();
    expect(log).toEqual(['pause', 'no src']);
  });

  test('that cannot be had fails', async () => {
    const { tell, end } = playing();
    tell('error');
    await expect(end).rejects.toThrow('no sound');
  });

  test('that does not begin in twenty seconds fails; one that has begun may last', async () => {
    const late = playing();
    const failed = expect(late.end).rejects.toThrow('no sound in time');
    await vi.advanceTimersByTimeAsync(20_000);
    await failed;
    const long = playing();
    long.tell('playing');
    await vi.advanceTimersByTimeAsync(60_000);
    long.tell('ended');
    await expect(long.end).resolves.toBeUndefined();
  });

  test('that is stopped is over without a failure', async () => {
    const { life, end, log } = playing();
    life.abort();
    await expect(end).resolves.toBeUndefined();
    expect(log).toContain('pause');
  });
});
