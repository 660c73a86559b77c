/** Links as real sheets have them, `[text](https://example.org/a b)`: the spaces keep Markdown from seeing a link. */

const SCHEME = /^[a-z][a-z\d+.-]*:[^ ]/i;
const TITLE = / (?:"[^"]*"|'[^']*'|\([^()]*\))$/;

/** Where the parenthesis opened before `start` closes; -1 where it does not on this line or another link begins. */
function closingParenthesis(text: string, start: number): number {
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === '\n' || (character === ']' && text.charAt(index + 1) === '(')) return -1;
    if (character === '\\') index += 1;
    else if (character === '(') depth += 1;
    else if (character === ')' && depth === 0) return index;
    else if (character === ')') depth -= 1;
  }
  return -1;
}

/** An address that only its spaces keep from being one; a title behind it makes it a Markdown link already. */
const isSpaced = (target: string): boolean =>
  target.includes(' ') && !/[<>]/.test(target) && SCHEME.test(target) && !TITLE.test(target);

/** Puts targets with spaces into Markdown's pointed brackets, which allow them; everything else stays as it is. */
export function recoverSpacedLinks(text: string): string {
  const kept: string[] = [];
  let from = 0;
  let brackets = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === '\\') index += 1;
    else if (character === '[') brackets += 1;
    else if (character === ']' && brackets > 0) {
      brackets -= 1;
      const end = text.charAt(index + 1) === '(' ? closingParenthesis(text, index + 2) : -1;
      if (end < 0) continue;
      // Links do not nest: the brackets around this one are text.
      brackets = 0;
      const target = text.slice(index + 2, end).trim();
      if (isSpaced(target)) {
        kept.push(text.slice(from, index + 2), `<${target}>`);
        from = end;
      }
      index = end;
    }
  }
  kept.push(text.slice(from));
  return kept.join('');
}
