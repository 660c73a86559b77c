import { define } from '../../internal/define.js';
import { FactsheetInitiativeList } from './initiative-list.element.js';

define('factsheet-initiative-list', FactsheetInitiativeList);
