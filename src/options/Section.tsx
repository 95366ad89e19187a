import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** One matter of the settings page, under a heading. */
export const Section = ({ title, children }: Props) => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
);
