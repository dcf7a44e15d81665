import { Environment } from '@abp/ng.core';

/** Same origin in every deployment, hence the empty address; `application` must exist for @abp/ng.core to start. */
export const environment: Environment = {
  production: true,
  application: { name: 'FirmLadder' },
  apis: { default: { url: '' } },
  localization: { defaultResourceName: 'FirmLadder' },
};
