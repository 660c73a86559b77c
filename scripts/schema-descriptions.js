/**
 * What each field of a factsheet means, with unit and range, in the words that editors show beside it. They join the
 * JSON Schema when it is built, and never reach a page. The build fails if a field has none, or if one has no field.
 *
 * A key is a path: `/country` is a field of the factsheet; `Topic` a definition; `Topic/id` a field of it;
 * `Indicator/target/value` a field inside a field; `Indicator(score)/value` a field of one of its kinds, where no
 * `Indicator/value` serves all.
 */
export const descriptions = {
  '/': 'A Digital Public Administration Factsheet: what one country reported for one edition. Members that are not named here are ignored.',
  '/country': 'The country the factsheet is about.',
  '/edition': 'Year of the edition, 1900 to 2200.',
  '/title': 'Title of the document, such as “Digital Public Administration Factsheets”.',
  '/subtitle': 'Line under the title.',
  '/published': 'When it was published: a year, a month or a day, as 2024, 2024-07 or 2024-07-15.',
  '/language':
    'Language of the document’s words, as a BCP 47 tag such as “en” or “pt-PT”. Where it is not the reader’s, the words are marked with it.',
  '/headings': 'The document’s own words for its sections. A section without one is named in the reader’s language.',
  '/highlights': 'The key projects, in order.',
  '/keyFigures': 'Big numbers, each with its sentence, in order.',
  '/topicFigure': 'The figure “number of initiatives per topic”.',
  '/indicators': 'The Digital Decade indicators, in order. Countries outside the European Union may have none.',
  '/topics': 'The topics with their initiatives, in order.',
  '/notes': 'Closing paragraphs.',
  '/sources': 'Sources of the whole document.',

  Country: 'A country.',
  'Country/code':
    'Two capital letters as the European Union writes them: EL for Greece, UK for the United Kingdom, else ISO 3166-1 alpha-2.',
  'Country/name': 'Name of the country in the document’s language.',

  Headings: 'Headings of sections, in the document’s words.',
  'Headings/highlights': 'Heading of the key projects.',
  'Headings/keyFigures': 'Heading of the key figures.',
  'Headings/indicators': 'Heading of the indicators.',

  InlineRun: 'A run of text with one look. An address that is not safe to follow is dropped, and its words stay.',
  'InlineRun/text': 'The words, as plain text. Never HTML.',
  'InlineRun/href': 'Where the words lead: an absolute address with http, https, mailto or tel.',
  'InlineRun/strong': 'Whether the words are of strong importance. False if absent.',
  'InlineRun/emphasis': 'Whether the words are stressed. False if absent.',
  InlineText: 'A paragraph as a list of runs of text, which follow each other without a gap.',

  Item: 'An initiative, a key project, or a point under one.',
  'Item/text': 'Its words.',
  'Item/items': 'Its nested list.',

  KeyFigure: 'One big number with the sentence that explains it.',
  'KeyFigure/value': 'The number, in the unit that the sentence names.',
  'KeyFigure/decimals': 'How many decimals are shown, 0 to 10. Absent: as many as the number has.',
  'KeyFigure/label': 'The sentence, such as “new initiatives adopted in 2023-2024”.',

  TopicFigure: 'The figure “number of initiatives per topic”.',
  'TopicFigure/label': 'Its label, such as “Figure 1”.',
  'TopicFigure/caption': 'Its caption.',
  'TopicFigure/counts':
    'Number of initiatives by id of the topic, each a whole number from 0. Absent: counted from the initiatives, and the chart says so.',

  Indicator: 'A Digital Decade indicator: a number on a scale or a yes/no statement, as its kind says.',
  'Indicator(score)': 'An indicator that is a number on a scale.',
  'Indicator(yes-no)': 'An indicator that is a yes/no statement.',
  'Indicator/id':
    'Id by which it is picked. Known: eid, ehealth, citizens, businesses; these have a target for 2030. Others are shown as they are given.',
  'Indicator/kind': '“score” for a number on a scale, “yes-no” for a statement.',
  'Indicator/label': 'Name of the indicator, in the document’s language.',
  'Indicator(score)/value':
    'The score, in the unit and usually within min and max: outside, the text shows it and the drawing is clamped. 0 is a value; null or absent is “no data”.',
  'Indicator(yes-no)/value': 'true for yes, false for no; null or absent is “no data”.',
  'Indicator/decimals': 'How many decimals are shown, 0 to 10. Absent: as many as the value has.',
  'Indicator/min': 'Start of the scale, in the unit. 0 if absent.',
  'Indicator/max': 'End of the scale, in the unit. 100 if absent.',
  'Indicator/unit': 'Unit behind the value, such as “%”. None if absent.',
  'Indicator/year': 'The year the value belongs to, 1900 to 2200.',
  'Indicator/target': 'What is aimed at: a score, or for a yes/no statement the number that must exist at least.',
  'Indicator/target/value': 'The target, in the unit.',
  'Indicator/target/year': 'The year by which it shall be met, 1900 to 2200.',
  'Indicator/average': 'The European Union’s average.',
  'Indicator/average/value': 'The average, in the unit.',
  'Indicator/average/year': 'The year the average belongs to, 1900 to 2200.',
  'Indicator/average/source': 'Where the average was published.',
  'Indicator/series': 'Figures of earlier years, from which the previous value and the change since are told.',
  'Indicator/source': 'Where the value was published.',

  PastFigure: 'A figure of an earlier year.',
  'PastFigure/year': 'Its year, 1900 to 2200.',
  'PastFigure/value': 'The figure, in the unit of the indicator.',

  Topic: 'A topic with its initiatives, or with the note that stands in their place.',
  'Topic/id':
    'Id by which it is picked and counted. Known: public-administrations, public-services, trust, interoperability, innovation. Others: made from the title.',
  'Topic/title': 'Heading of the topic, in the document’s language.',
  'Topic/initiatives': 'The initiatives, in order.',
  'Topic/note':
    'A paragraph of the topic that is no initiative, such as “No new initiatives have been reported to date.”',

  Note: 'A closing paragraph.',
  'Note/text': 'Its words.',

  Source: 'A published source.',
  'Source/title': 'Title of the source.',
  'Source/url':
    'Address of the source: absolute, http or https. One that is not safe to follow is dropped, and the title stays.',
};
