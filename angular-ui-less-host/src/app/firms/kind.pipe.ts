import { LocalizationService } from '@abp/ng.core';
import { Pipe, PipeTransform, inject } from '@angular/core';

@Pipe({ name: 'flKind' })
export class KindPipe implements PipeTransform {
  private readonly localization = inject(LocalizationService);

  transform(kind: string): string {
    return this.localization.instant('Firms::Enum:RecognitionKind.' + kind);
  }
}
