#pragma once

/// Runs every test of the executable. Each main makes its application object first.
int runTests(int argc, char** argv);
