using System.Diagnostics;
using System.Globalization;

// What a program costs that does nothing: the readings at its first statement, in the form of FirstFinding.cs.
var started = Stopwatch.GetTimestamp();
var processor = Environment.CpuUsage.TotalTime;
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{started} {started} {started} {(long)processor.TotalMicroseconds}"));
