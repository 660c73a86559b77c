import 'factsheet-elements/standalone.js';
import '../shared/checks.js';
import '../node_modules/.cache/angular/angular/app.js';
