/**
 * Leaves out of valibot what only its own tools ask for (which function made a schema, whether it is asynchronous, the
 * interface of Standard Schema): in the files for plain pages every byte is fetched by every reader.
 */
const PARTS = [
  ['what made it', /^[ \t]*reference: \w+,\n/gm],
  ['whether it waits', /^[ \t]*async: false,\n/gm],
  ['the standard interface', /^[ \t]*schema\["~standard"\] = \{\n(?:[ \t]+\w[^\n]*\n)+[ \t]*\};\n/gm],
];

export const slimValibot = {
  name: 'slim-valibot',
  transform(code, id) {
    if (!/valibot\/dist\/index\.m?js$/.test(id)) return null;
    return {
      code: PARTS.reduce((rest, [what, pattern]) => {
        const slim = rest.replace(pattern, '');
        if (slim === rest) this.error(`valibot has changed: ${what} is not found any more.`);
        return slim;
      }, code),
      map: null,
    };
  },
};
