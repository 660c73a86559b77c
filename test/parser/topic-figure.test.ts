import { expect } from '@esm-bundle/chai';
import type { TopicFigure } from '../../src/model/factsheet.js';
import { read } from '../helpers/parser.js';
import { testSection } from '../helpers/sections.js';

describe('the figure of the topics', () => {
  const caption = 'Number of initiatives per topic adopted in 2024';
  testSection<TopicFigure>(
    'Key figures',
    [
      { name: 'label and caption', text: `Figure 1\n\n${caption}`, wanted: { label: 'Figure 1', caption } },
      { name: 'on one line', text: `FIGURE 2: ${caption}`, wanted: { label: 'FIGURE 2', caption } },
      {
        name: 'a caption over two lines',
        text: 'Figure 1.\nNumber of\ninitiatives\n\n4 boats',
        wanted: { label: 'Figure 1', caption: 'Number of initiatives' },
      },
      { name: 'the label as a heading', text: `### Figure 1\n\n${caption}`, wanted: { label: 'Figure 1', caption } },
      { name: 'the label behind', text: `${caption}\n\nFigure 1`, wanted: { label: 'Figure 1', caption } },
      { name: 'no label', text: caption, wanted: { caption } },
      { name: 'no caption', text: 'Figure 1\n\n4 boats', wanted: { label: 'Figure 1' } },
      {
        name: 'no figure',
        text: 'Figure 1 shows boats',
        notes: ['Figure 1 shows boats'],
        notices: ['1 unrecognised-text'],
      },
      {
        name: 'counts in lines',
        text: `Figure 1\n\n${caption}\n\nTrust and cybersecurity: 3\nPublic services 0`,
        wanted: { label: 'Figure 1', caption, counts: { trust: 3, 'public-services': 0 } },
      },
      {
        name: 'counts in a list',
        text: `Figure 1\n\n${caption}\n\n- Trust & cybersecurity – 3\n- Innovative technologies = 12`,
        wanted: { label: 'Figure 1', caption, counts: { trust: 3, innovation: 12 } },
      },
      {
        name: 'counts in one line',
        text: `Figure 1\n\n${caption}\n\nPublic administrations 2; Public services 0`,
        wanted: { label: 'Figure 1', caption, counts: { 'public-administrations': 2, 'public-services': 0 } },
      },
      {
        name: 'counts in a table',
        text: `Figure 1\n\n${caption}\n\n| Topic | Boats |\n|:---|---:|\n| Public services | 4 |\n\n4 boats`,
        wanted: { label: 'Figure 1', caption, counts: { 'public-services': 4 } },
        notes: ['| Topic | Boats |'],
        notices: ['5 unrecognised-text'],
      },
      {
        name: 'a count twice',
        text: `Figure 1\n\n${caption}\n\nPublic services: 4\n\nPublic services: 5`,
        wanted: { label: 'Figure 1', caption, counts: { 'public-services': 4 } },
      },
      {
        name: 'a count that is none',
        text: `Figure 1\n\n${caption}\n\nPublic services: many\n\nBoats: 4`,
        wanted: { label: 'Figure 1', caption },
        notes: ['Public services: many'],
        notices: ['5 unrecognised-text'],
      },
    ],
    ({ topicFigure }) => topicFigure,
  );

  it('is found in the head', () => {
    const { factsheet } = read(`# MALTA\n\nMAY 2024\n\nFigure 1\n\nBoats per topic\n\n## KEY FIGURES\n\n4 boats`);
    expect(factsheet.topicFigure).to.deep.equal({ label: 'Figure 1', caption: 'Boats per topic' });
    expect(factsheet.published).to.equal('2024-05');
  });
});
