import type { InputType, StrictArgTypes, StrictInputType } from 'storybook/internal/types';

const isQuoted = (word: string): boolean => /^'[^']*'$/.test(word);

/** The control that fits an attribute's TypeScript type, as the manifest has it. */
function controlFor(type: string): Pick<StrictInputType, 'type' | 'control' | 'options'> {
  const kinds = type.split('|').map((part) => part.trim());
  if (kinds.every(isQuoted)) {
    const options = kinds.map((word) => word.slice(1, -1));
    return { type: { name: 'enum', value: options }, control: { type: 'select' }, options };
  }
  if (type === 'boolean') return { type: { name: 'boolean' }, control: { type: 'boolean' } };
  if (type === 'unknown') return { type: { name: 'other', value: type }, control: { type: 'object' } };
  // Numbers too are typed as text: their decimals stay as they are written.
  return { type: { name: 'string' }, control: { type: 'text' } };
}

const categoryOf = ({ table }: InputType): string | undefined => table?.category;

/**
 * Makes controls of the manifest's attributes. Properties are left out, since each is an attribute too, and so is what
 * cannot be set by a control.
 */
export function controlsFromManifest({ argTypes }: { argTypes: StrictArgTypes }): StrictArgTypes {
  const kept = Object.entries(argTypes).filter(([, argType]) => categoryOf(argType) !== 'properties');
  return Object.fromEntries(
    kept.map(([name, argType]) => {
      const summary = argType.table?.type?.summary;
      if (categoryOf(argType) !== 'attributes' || !summary) return [name, argType];
      return [name, { ...argType, ...controlFor(summary) }];
    }),
  );
}
