/** What both browsers and Node have and the language library lacks: the pure folders are compiled without the DOM. */
interface URL {
  readonly href: string;
  readonly protocol: string;
}
declare var URL: { new (url: string, base?: string): URL };
