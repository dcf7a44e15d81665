using Microsoft.AspNetCore.Mvc;

namespace FirmLadder.Kernel.Infrastructure.Http;

/// <summary>
/// Base of the thin controllers: route, verb, one line. An action bears the name of the application-service method it calls; the
/// permission is read from there (<see cref="PermissionConvention"/>).
/// </summary>
[ApiController]
public abstract class AbpController : ControllerBase;
