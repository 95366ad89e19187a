import type { MessageKey, Text } from '../lib/text';
import { isBusy, type KnowledgeFault, type Step } from './createKnowledge';
import { formatSize } from './formatSize';

interface Props {
  readonly step: Step;
  readonly text: Text;
}

const FAULTS: Readonly<Record<KnowledgeFault, MessageKey>> = {
  magic: 'packFaultMagic',
  version: 'packFaultVersion',
  truncated: 'packFaultTruncated',
  checksum: 'packFaultDamaged',
  offset: 'packFaultDamaged',
  shape: 'packFaultDamaged',
  unreachable: 'packFaultUnreachable',
  redirected: 'packFaultRedirected',
  incomplete: 'packFaultIncomplete',
  quota: 'packFaultQuota',
  storage: 'packFaultStorage',
  address: 'packFaultAddress',
  forbidden: 'packFaultForbidden',
};

const ENDS: Readonly<Partial<Record<Step['name'], MessageKey>>> = {
  storing: 'packStoring',
  installed: 'packDone',
  removed: 'packRemoved',
  cancelled: 'packCancelled',
};

/** "12 MB of 42 MB". */
const amount = (loaded: number, total: number | null, text: Text): string => {
  const size = formatSize(loaded, text.locale);
  return total === null ? size : text.say('packAmount', size, formatSize(total, text.locale));
};

/** What a screen reader says by itself: a download at each quarter, not at each of its bytes. */
const spoken = (step: Step, text: Text): string => {
  if (step.name === 'asking') return text.say('packAsking', step.host);
  if (step.name !== 'loading') return text.find(ENDS[step.name] ?? '') ?? '';
  const quarters = step.total ? Math.floor((4 * step.loaded) / step.total) : 0;
  if (quarters === 0) return text.say('packLoading');
  const share = new Intl.NumberFormat(text.locale, { style: 'percent' }).format(quarters / 4);
  return text.say('packLoadingShare', share);
};

const Bar = ({ step, text }: Props) => {
  const loading = step.name === 'loading' ? step : null;
  const words = loading ? amount(loading.loaded, loading.total, text) : '';
  const known = loading?.total ? { value: loading.loaded, max: loading.total } : {};
  return (
    <p class="pack-bar">
      <progress
        {...known}
        aria-label={text.say('packProgress')}
        aria-valuetext={words || undefined}
      />
      <span aria-hidden="true">{words}</span>
    </p>
  );
};

/** How far an installation is, and how it ended: said and shown. */
export const PackProgress = ({ step, text }: Props) => (
  <div class="pack-progress">
    {isBusy(step) && <Bar step={step} text={text} />}
    <p role="status">{spoken(step, text)}</p>
    {step.name === 'failed' && (
      <p role="alert" class="fault">
        {text.say(FAULTS[step.fault])} {text.say('packKept')}
      </p>
    )}
  </div>
);
