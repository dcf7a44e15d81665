import { Dialog } from '@angular/cdk/dialog';
import { Injectable, inject } from '@angular/core';
import { Observable, filter, map } from 'rxjs';

import { ConfirmBox, Question } from './confirm-box';

/** Asks before something that cannot be taken back; emits once, and only after a yes. */
@Injectable({ providedIn: 'root' })
export class ConfirmService {
  private readonly dialog = inject(Dialog);

  ask(question: Question): Observable<void> {
    return this.dialog
      .open<boolean>(ConfirmBox, {
        data: question,
        role: 'alertdialog',
        ariaLabelledBy: 'confirm-title',
        ariaDescribedBy: 'confirm-text',
        backdropClass: 'fl-backdrop',
      })
      .closed.pipe(
        filter((answer) => answer === true),
        map(() => undefined),
      );
  }
}
