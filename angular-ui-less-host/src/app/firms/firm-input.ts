import { FirmDto, FirmInput } from '../core/api/models';
import { ApiError } from '../core/http/api-error';
import { toDay } from '../shared/values/dates';
import { wanToYuan } from '../shared/values/money';

/** 18 characters without I, O, S, V, Z (GB 32100-2015); the check digit is the server's business. */
export const CREDIT_CODE_PATTERN = /^\s*[0-9A-HJ-NP-RT-UW-Ya-hj-np-rt-uw-y]{18}\s*$/;

export const CHECK_DIGIT_ERROR = 'Firms:CreditCodeCheckDigit';

/** As typed: the capital in 万元, the day as the picker's date. */
export interface FirmFormValue {
  creditCode: string | null;
  creditCodeOverrideReason: string | null;
  name: string | null;
  regionId: string | null;
  legalRepresentative: string | null;
  registeredCapital: number | null;
  establishedOn: Date | null;
  address: string | null;
  industryCode: string | null;
  technicalField: string | null;
}

const orNull = (text: string | null): string | null => text?.trim() || null;

export function toFirmInput(value: FirmFormValue): FirmInput {
  const capital = value.registeredCapital;
  return {
    creditCode: (value.creditCode ?? '').trim().toUpperCase(),
    creditCodeOverrideReason: orNull(value.creditCodeOverrideReason),
    name: (value.name ?? '').trim(),
    regionId: value.regionId ?? '',
    legalRepresentative: orNull(value.legalRepresentative),
    registeredCapital: capital === null ? null : wanToYuan(capital),
    establishedOn: toDay(value.establishedOn),
    address: orNull(value.address),
    industryCode: value.industryCode,
    technicalField: value.technicalField,
  };
}

/** An update repeats the code and its override as they stand and carries the stamp it was read with. */
export const withKnownCode = (body: FirmInput, firm: FirmDto): FirmInput => ({
  ...body,
  creditCode: firm.creditCode,
  creditCodeOverrideReason: firm.creditCodeOverrideReason,
  concurrencyStamp: firm.concurrencyStamp,
});

export const isCheckDigitError = (error: ApiError): boolean => error.code === CHECK_DIGIT_ERROR;
