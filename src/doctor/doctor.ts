/** Says in plain words what the page does to an element: in a panel below it, and in the console. */
import type { Extend } from '../internal/adapter.js';
import { isDoctorAsked } from '../internal/doctor-asked.js';
import { TAGS } from '../snippet/tags.js';
import { watchPolicy } from './faults.js';
import { Patient } from './patient.js';

const patients = new WeakMap<Element, Patient>();

watchPolicy(document);

/** A document speaks for the elements inside it, whose page is not the author's. */
const isInner = (element: Element): boolean => {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host !== undefined && TAGS.includes(host.localName);
};

/** Examines an element that asks for it, after each of its updates; and leaves one that asks no more. */
export const extend: Extend = (element, situation) => {
  if (isInner(element)) return;
  const patient = patients.get(element);
  if (!isDoctorAsked(element)) {
    patient?.release();
    patients.delete(element);
  } else if (patient) {
    patient.update(situation);
  } else {
    patients.set(element, new Patient(element, situation));
  }
};
