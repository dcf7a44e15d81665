using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace FirmLadder.Architecture.Tests;

/// <summary>Which types a type uses: bases, attributes, fields, signatures and everything its method bodies touch.</summary>
internal static class TypeUsage
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!)
        .ToDictionary(o => o.Value);

    /// <summary>The types used by a written type, including through its closures and state machines.</summary>
    public static IReadOnlySet<Type> Of(Type type)
    {
        var used = new HashSet<Type>();
        Collect(type, used);
        return used;
    }

    public static bool IsGenerated(Type type) =>
        type.Name.Contains('<', StringComparison.Ordinal)
        || type.IsDefined(typeof(CompilerGeneratedAttribute), false)
        || type.FullName?.StartsWith("Microsoft.CodeAnalysis.", StringComparison.Ordinal) == true
        || type.FullName?.StartsWith("System.", StringComparison.Ordinal) == true
        || (type.DeclaringType is { } outer && IsGenerated(outer));

    private static void Collect(Type type, HashSet<Type> used)
    {
        Add(type.BaseType, used);
        foreach (var @interface in type.GetInterfaces())
        {
            Add(@interface, used);
        }

        AddAttributes(type.GetCustomAttributesData(), used);
        foreach (var field in type.GetFields(All))
        {
            Add(field.FieldType, used);
            AddAttributes(field.GetCustomAttributesData(), used);
        }

        foreach (var property in type.GetProperties(All))
        {
            AddAttributes(property.GetCustomAttributesData(), used);
        }

        foreach (var method in type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)))
        {
            CollectMethod(type, method, used);
        }

        foreach (var nested in type.GetNestedTypes(All).Where(IsGenerated))
        {
            Collect(nested, used);
        }
    }

    private static void CollectMethod(Type type, MethodBase method, HashSet<Type> used)
    {
        Add((method as MethodInfo)?.ReturnType, used);
        AddAttributes(method.GetCustomAttributesData(), used);
        foreach (var parameter in method.GetParameters())
        {
            Add(parameter.ParameterType, used);
            AddAttributes(parameter.GetCustomAttributesData(), used);
        }

        if (method.GetMethodBody() is not { } body)
        {
            return;
        }

        foreach (var local in body.LocalVariables)
        {
            Add(local.LocalType, used);
        }

        var typeArguments = type.IsGenericType ? type.GetGenericArguments() : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        foreach (var token in TokensOf(body.GetILAsByteArray()!))
        {
            AddMember(method.Module.ResolveMember(token, typeArguments, methodArguments), used);
        }
    }

    private static void AddMember(MemberInfo? member, HashSet<Type> used)
    {
        if (member is Type type)
        {
            Add(type, used);
            return;
        }

        Add(member?.DeclaringType, used);
        Add((member as FieldInfo)?.FieldType, used);
        Add((member as MethodInfo)?.ReturnType, used);
        foreach (var parameter in (member as MethodBase)?.GetParameters() ?? [])
        {
            Add(parameter.ParameterType, used);
        }

        foreach (var argument in (member as MethodInfo)?.GetGenericArguments() ?? [])
        {
            Add(argument, used);
        }
    }

    private static void AddAttributes(IEnumerable<CustomAttributeData> attributes, HashSet<Type> used)
    {
        foreach (var attribute in attributes)
        {
            Add(attribute.AttributeType, used);
            foreach (var argument in attribute.ConstructorArguments)
            {
                Add(argument.Value as Type, used);
            }
        }
    }

    private static void Add(Type? type, HashSet<Type> used)
    {
        if (type is null || type.IsGenericParameter)
        {
            return;
        }

        if (type.HasElementType)
        {
            Add(type.GetElementType(), used);
            return;
        }

        foreach (var argument in type.IsGenericType ? type.GetGenericArguments() : [])
        {
            Add(argument, used);
        }

        used.Add(type.IsGenericType ? type.GetGenericTypeDefinition() : type);
    }

    private static IEnumerable<int> TokensOf(byte[] il)
    {
        var at = 0;
        while (at < il.Length)
        {
            var value = (short)il[at++];
            if (value == 0xFE)
            {
                value = (short)(0xFE00 | il[at++]);
            }

            var operand = OpCodesByValue[value].OperandType;
            if (operand is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                yield return BitConverter.ToInt32(il, at);
            }

            at += operand == OperandType.InlineSwitch ? 4 + (4 * BitConverter.ToInt32(il, at)) : SizeOf(operand);
        }
    }

    private static int SizeOf(OperandType operand) =>
        operand switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            _ => 4,
        };
}
