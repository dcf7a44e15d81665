using FirmLadder.DbMigrator;

try
{
    return await MigratorCommands.RunAsync(args);
}
catch (StartupException exception)
{
    await Console.Error.WriteLineAsync(exception.Message);
    return 1;
}
