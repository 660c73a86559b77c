/** What IBM's engine asks a person to look at, or recommends, and what we found when we looked. By its rule. */
export const LOOKED_AT = {
  aria_role_redundant:
    'Kept. Safari takes the role of a list away where `list-style` is none; `role="list"` brings it back.',
  list_structure_proper: 'Right as it is: HTML lets a `div` group a term and its descriptions inside a `dl`.',
  figure_label_exists: 'Such a chart has no words but the heading above it, which names it.',
  text_sensory_misuse: 'A word that may mean a place or a size means none here.',
  style_color_misuse: 'In the sheet of the test page, which colours nothing but page and text.',
  style_highcontrast_visible: 'In the sheet of the test page. The elements are tested in forced colours.',
};
