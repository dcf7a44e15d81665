import { RestService } from '@abp/ng.core';
import { HttpResponse } from '@angular/common/http';
import { DOCUMENT, Injectable, inject } from '@angular/core';
import { Observable, map } from 'rxjs';

/** File name of a Content-Disposition header; the UTF-8 form wins because ours are Chinese. */
export function fileNameOf(disposition: string | null, fallback: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (encoded) {
    return decodeURIComponent(encoded);
  }
  return /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1] ?? fallback;
}

@Injectable({ providedIn: 'root' })
export class DownloadService {
  private readonly rest = inject(RestService);
  private readonly document = inject(DOCUMENT);

  get(url: string, fallbackName: string): Observable<void> {
    return this.rest
      .request<null, HttpResponse<Blob>>(
        { method: 'GET', url },
        // Declared as const enums in a package compiled without them: the plain strings are what is compared.
        { responseType: 'blob' as never, observe: 'response' as never },
      )
      .pipe(
        map((answer) => this.save(answer.body, fileNameOf(answer.headers.get('Content-Disposition'), fallbackName))),
      );
  }

  private save(content: Blob | null, name: string): void {
    if (!content) {
      return;
    }
    const address = URL.createObjectURL(content);
    const link = this.document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address));
  }
}
