/** Greek. A line that names its source is official; all others are ours, and await a native reader. */
import type { Locale } from '../locale.js';

const rules = new Intl.PluralRules('el');

const locale: Locale = {
  plural: (count) => rules.select(count),
  messages: {
    yes: 'Ναι', // official: EUSurvey label.Yes
    no: 'Όχι', // official: EUSurvey label.No
    noData: 'Δεν υπάρχουν δεδομένα',
    loading: 'Φόρτωση…', // official: EUSurvey label.Loading
    target: 'Στόχος[\u00a0{year}]:\u00a0{value}',
    targetMet: '{target} (επιτεύχθηκε)',
    targetAhead: '{target} (ακόμη\u00a0{distance})',
    targetMissed: '{target} (δεν επιτεύχθηκε)',
    points: { one: '{count}\u00a0μονάδα', other: '{count}\u00a0μονάδες' },
    atLeastOne: 'τουλάχιστον ένα',
    average: 'Μέσος όρος ΕΕ[ {year}]: {value}',
    referenceYear: 'Έτος αναφοράς: {year}',
    source: 'Πηγή: {title}', // official: EUSurvey label.Source
    indicators: 'Δείκτες της ψηφιακής δεκαετίας',
    highlights: 'Κυριότερα σημεία',
    initiativesByTopic: 'Πρωτοβουλίες ανά θέμα',
    sources: 'Πηγές',
    labelled: '{label}: ',
    figureCaption: 'Αριθμός πρωτοβουλιών ανά θέμα',
    counted: 'Με βάση τις πρωτοβουλίες του ενημερωτικού δελτίου.',
    countedApart: {
      one: 'Το κυριότερο σημείο μετράται χωριστά.',
      other: 'Τα {count} κυριότερα σημεία μετρώνται χωριστά.',
    },
    countsDiffer: 'Το βασικό στοιχείο είναι {stated}· οι αναφερόμενες πρωτοβουλίες είναι {counted}.',
    showTable: 'Εμφάνιση σε μορφή πίνακα',
    topic: 'Θέμα', // official: oe_theme "Topic"
    initiatives: 'Πρωτοβουλίες',
    initiativeCount: { one: '{count} πρωτοβουλία', other: '{count} πρωτοβουλίες' },
    noInitiatives: 'Δεν έχουν αναφερθεί πρωτοβουλίες.',
    noMatch: 'Δεν βρέθηκαν πρωτοβουλίες.',
    search: { one: 'Αναζήτηση σε {count} πρωτοβουλία', other: 'Αναζήτηση σε {count} πρωτοβουλίες' },
    filterByTopic: 'Φιλτράρισμα ανά θέμα',
    all: 'Όλες',
    found: { one: 'Βρέθηκε {count} πρωτοβουλία', other: 'Βρέθηκαν {count} πρωτοβουλίες' },
    couldNotLoad: 'Δεν ήταν δυνατή η φόρτωση των δεδομένων.',
    couldNotRead: 'Δεν ήταν δυνατή η ανάγνωση των δεδομένων.',
    partFaulty: 'Δεν ήταν δυνατή η ανάγνωση ορισμένων δεδομένων, που παραλείπονται.',
    partMissing: 'Τα δεδομένα δεν περιέχουν αυτό το μέρος.',
    previous: 'Προηγούμενη τιμή ({year}): {value}',
    change: 'Μεταβολή από το {year}: {change}',
    unchanged: 'Καμία μεταβολή από το {year}',
    takeAway: 'Τηλεφόρτωση ή κοινοποίηση',
    dataAs: 'Τηλεφόρτωση δεδομένων ({format})',
    pictureAs: 'Τηλεφόρτωση εικόνας ({format})',
    copyCitation: 'Αντιγραφή παραπομπής',
    copyLink: 'Αντιγραφή συνδέσμου',
    copyEmbedCode: 'Αντιγραφή κώδικα ενσωμάτωσης',
    copied: 'Αντιγράφηκε.',
    saved: 'Αποθηκεύτηκε ως {name}.',
    notCopied: 'Η σελίδα δεν επιτρέπει αντιγραφή. Επιλέξτε και αντιγράψτε το κείμενο:',
    savedOtherwise: 'Η σελίδα δεν επιτρέπει εικόνες {format}. Αποθηκεύτηκε ως {name}.',
    accessed: 'πρόσβαση στις {date}',
  },
  terms: {
    'indicator.eid': 'Σύστημα ηλεκτρονικής ταυτοποίησης (eID)',
    'indicator.ehealth': 'Ηλεκτρονικοί φάκελοι υγείας',
    'indicator.citizens': 'Ψηφιακές δημόσιες υπηρεσίες για τους πολίτες',
    'indicator.businesses': 'Ψηφιακές δημόσιες υπηρεσίες για τις επιχειρήσεις',
    'topic.public-administrations': 'Δημόσια διοίκηση',
    'topic.public-services': 'Δημόσιες υπηρεσίες',
    'topic.trust': 'Εμπιστοσύνη και κυβερνοασφάλεια',
    'topic.interoperability': 'Διαλειτουργικότητα και δεδομένα',
    'topic.innovation': 'Καινοτόμες τεχνολογίες',
    'title.public-administrations': 'Ψηφιακός μετασχηματισμός της δημόσιας διοίκησης',
    'title.public-services': 'Ψηφιακός μετασχηματισμός των δημόσιων υπηρεσιών',
    publisher: 'Ευρωπαϊκή Επιτροπή', // official: name of the institution
  },
  phrases: {
    'digital public administration factsheet #': 'Ενημερωτικό δελτίο για την ψηφιακή δημόσια διοίκηση #',
    'main developments in digital public administrations and interoperability':
      'Κύριες εξελίξεις στην ψηφιακή δημόσια διοίκηση και τη διαλειτουργικότητα',
    'new initiatives adopted in #-#': 'νέες πρωτοβουλίες που εγκρίθηκαν το #-#',
    'no new initiatives have been reported to date.': 'Δεν έχουν αναφερθεί ακόμη νέες πρωτοβουλίες.',
  },
};

export default locale;
