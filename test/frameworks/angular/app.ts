import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { Problem } from 'factsheet-elements';
import { connect, initial, onProblem, onReady } from '../shared/state.js';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './app.html',
})
class App {
  readonly state = signal(initial);
  readonly onReady = onReady;

  constructor() {
    connect((next) => this.state.set(next));
  }

  /** Angular's templates know events only by the names that HTML has. */
  onProblem(event: Event) {
    onProblem(event as CustomEvent<Problem>);
  }
}

void bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
