import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Router } from '@angular/router';

import { FirmDto } from '../../core/api/models';
import { PageHeader } from '../../shared/page/page-header';
import { FirmForm } from '../components/firm-form';

@Component({
  selector: 'fl-firm-new',
  imports: [FirmForm, LocalizationPipe, PageHeader],
  template: `
    <div class="fl-stack page">
      <fl-page-header
        backTo="/firms"
        [backText]="'::Menu:Firms' | abpLocalization"
        [title]="'Firms::New:Title' | abpLocalization"
        [state]="'Firms::New:State' | abpLocalization"
      />
      <section class="fl-card"><fl-firm-form (saved)="open($event)" (cancelled)="leave()" /></section>
    </div>
  `,
  styles: `
    .page {
      max-width: 880px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FirmNewPage {
  private readonly router = inject(Router);

  protected open(firm: FirmDto): void {
    void this.router.navigate(['/firms', firm.id]);
  }

  protected leave(): void {
    void this.router.navigate(['/firms']);
  }
}
