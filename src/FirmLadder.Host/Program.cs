using FirmLadder.Host;
using Microsoft.Extensions.Options;

try
{
    await using var app = await HostBuilding.BuildAsync(args);
    await app.RunAsync();
    return 0;
}
catch (Exception exception) when (exception is StartupException or OptionsValidationException)
{
    await Console.Error.WriteLineAsync($"\n企梯未能启动 / FirmLadder could not start\n  {exception.Message}\n");
    return 1;
}
catch (IOException exception) when (exception.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
{
    await Console.Error.WriteLineAsync(
        $"\n企梯未能启动 / FirmLadder could not start\n  端口已被占用，请停止占用它的程序，或换一个端口：ASPNETCORE_URLS=http://localhost:5081"
            + $"\n  The port is in use. Stop the program that uses it, or choose another: ASPNETCORE_URLS=http://localhost:5081\n  ({exception.Message})\n"
    );
    return 1;
}
