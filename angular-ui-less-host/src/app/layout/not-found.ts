import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NzButtonModule } from 'ng-zorro-antd/button';

import { EmptyState } from '../shared/states/empty-state';

@Component({
  selector: 'fl-not-found',
  imports: [EmptyState, LocalizationPipe, NzButtonModule, RouterLink],
  template: `
    <h1 class="fl-sr">{{ '::Error:NotFoundTitle' | abpLocalization }}</h1>
    <fl-empty-state
      [title]="'::Error:NotFoundTitle' | abpLocalization"
      [text]="'::Error:NotFoundText' | abpLocalization"
    >
      <a nz-button nzType="primary" routerLink="/">{{ '::Menu:Home' | abpLocalization }}</a>
    </fl-empty-state>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NotFoundPage {}
