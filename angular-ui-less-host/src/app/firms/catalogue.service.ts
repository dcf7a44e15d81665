import { RestService } from '@abp/ng.core';
import { Injectable, Signal, inject, signal } from '@angular/core';

import { IndustryDto, ListResult, RecognitionKindDto, TechnicalFieldDto } from '../core/api/models';

/** Fixed lists of the module, each fetched once when first asked for. */
@Injectable({ providedIn: 'root' })
export class CatalogueService {
  private readonly rest = inject(RestService);

  readonly industries = this.once<IndustryDto>('/api/firms/industries');
  readonly technicalFields = this.once<TechnicalFieldDto>('/api/firms/technical-fields');
  readonly recognitionKinds = this.once<RecognitionKindDto>('/api/firms/recognition-kinds');

  private once<T>(url: string): () => Signal<T[]> {
    const items = signal<T[]>([]);
    let isRequested = false;
    return () => {
      if (!isRequested) {
        isRequested = true;
        this.rest.request<null, ListResult<T>>({ method: 'GET', url }).subscribe({
          next: (answer) => items.set(answer.items),
          error: () => (isRequested = false),
        });
      }
      return items.asReadonly();
    };
  }
}
