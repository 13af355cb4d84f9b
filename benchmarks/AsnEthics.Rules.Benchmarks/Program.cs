using AsnEthics.Rules.Benchmarks;
using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(CheckingBenchmarks).Assembly).Run(args);
