/** What links do in a frame: the frame is too small for the pages they lead to. */
import { tellParent } from './report-height.js';

/** The link that was clicked, also one in a shadow root. */
const linkOf = (event: Event): HTMLAnchorElement | undefined =>
  event.composedPath().find((place): place is HTMLAnchorElement => place instanceof HTMLAnchorElement);

/**
 * Links open a page of their own. WordPress's frames allow none; it follows links to the widget's own host itself when
 * it is told of them.
 */
export function guideLinks(secret: string | undefined): void {
  const base = document.createElement('base');
  base.target = '_blank';
  document.head.append(base);
  if (!secret) return;
  addEventListener('click', (event) => {
    const link = linkOf(event);
    if (link?.host !== location.host) return;
    event.preventDefault();
    tellParent({ message: 'link', value: link.href, secret });
  });
}
