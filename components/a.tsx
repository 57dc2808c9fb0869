import Link from 'next/link';
import type { ComponentProps } from 'react';

/** A link inside the app. Pages read the database, so none is fetched before it is asked for. */
export function A(props: ComponentProps<typeof Link>) {
  return <Link prefetch={false} {...props} />;
}
